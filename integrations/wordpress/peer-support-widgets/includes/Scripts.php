<?php

namespace PeerSupportWidgets;

defined('ABSPATH') || exit;

/** The library's scripts, from this site. A page without a widget loads none of them. */
final class Scripts
{
    private const PREFIX = 'peer-support-widgets-';

    /** @var array<string, true> Widgets in this page. */
    private static $needed = [];

    /** @var array<string, true> Languages of widgets in this page. */
    private static $languages = [];

    public static function register(): void
    {
        foreach (array_merge(['peer-widgets'], array_keys(Catalog::widgets())) as $file) {
            wp_register_script(self::PREFIX . $file, plugins_url("build/scripts/$file.js", FILE), [], VERSION, true);
        }
        foreach (Catalog::languages() as $language) {
            wp_register_script(self::PREFIX . $language, plugins_url("build/scripts/lang/$language.js", FILE), [], VERSION, true);
        }
    }

    /** Notes that the page holds a widget, in a language of its own or in the page's. */
    public static function need(string $name, string $language = ''): void
    {
        self::$needed[$name] = true;
        self::$languages[Catalog::language($language === '' ? determine_locale() : $language)] = true;
    }

    /** One widget is one small file; several share the file that holds them all. */
    public static function enqueueNeeded(): void
    {
        if (self::$needed === []) {
            return;
        }
        wp_enqueue_script(self::PREFIX . (count(self::$needed) === 1 ? key(self::$needed) : 'peer-widgets'));
        foreach (array_intersect(Catalog::languages(), array_keys(self::$languages)) as $language) {
            wp_enqueue_script(self::PREFIX . $language);
        }
    }

    /** Everything, for the preview in the editor. */
    public static function enqueueAll(): void
    {
        wp_enqueue_script(self::PREFIX . 'peer-widgets');
        foreach (Catalog::languages() as $language) {
            wp_enqueue_script(self::PREFIX . $language);
        }
    }

    /** Our files are modules. */
    public static function asModule(string $tag, string $handle, string $src): string
    {
        $isOurs = strpos($src, plugins_url('build/scripts/', FILE)) === 0;
        return $isOurs ? wp_get_script_tag(['type' => 'module', 'src' => $src, 'id' => $handle . '-js']) : $tag;
    }
}
