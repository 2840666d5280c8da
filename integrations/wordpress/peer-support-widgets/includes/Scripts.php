<?php

namespace PeerSupportWidgets;

defined('ABSPATH') || exit;

/**
 * The library's loader, from this site: it brings what the widgets of a page need, in their language. A page without a
 * widget loads nothing.
 */
final class Scripts
{
    private const LOADER = 'peer-support-widgets-loader';

    /** @var bool Whether this page holds a widget. */
    private static $isNeeded = false;

    public static function register(): void
    {
        // The version is a folder, not a query: the loader takes its parts from the folder it is in, and after an update a
        // part that a browser has kept from before would not be the one it knows.
        wp_register_script(self::LOADER, plugins_url(self::folder() . 'autoload.js', FILE), [], null, true);
    }

    /** Notes that the page holds a widget. */
    public static function need(): void
    {
        self::$isNeeded = true;
    }

    public static function enqueueNeeded(): void
    {
        if (self::$isNeeded) {
            self::enqueue();
        }
    }

    public static function enqueue(): void
    {
        wp_enqueue_script(self::LOADER);
    }

    /** Our files are modules. */
    public static function asModule(string $tag, string $handle, string $src): string
    {
        $isOurs = strpos($src, plugins_url(self::folder(), FILE)) === 0;
        return $isOurs ? wp_get_script_tag(['type' => 'module', 'src' => $src, 'id' => $handle . '-js']) : $tag;
    }

    private static function folder(): string
    {
        return 'build/scripts/' . VERSION . '/';
    }
}
