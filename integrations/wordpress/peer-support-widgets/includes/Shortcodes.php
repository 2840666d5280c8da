<?php

namespace PeerSupportWidgets;

defined('ABSPATH') || exit;

/** `[peer_group_finder src="…" compact]own words[/peer_group_finder]`, and the same for every widget. */
final class Shortcodes
{
    public static function register(): void
    {
        foreach (Catalog::widgets() as $name => $widget) {
            add_shortcode('peer_' . str_replace('-', '_', $name), static function ($settings, $content = null) use ($name): string {
                return Element::html($name, self::named(is_array($settings) ? $settings : []), wp_kses_post((string) $content));
            });
        }
    }

    /** A word without a value (`compact`) arrives as a value without a name. */
    private static function named(array $settings): array
    {
        foreach ($settings as $key => $value) {
            if (is_int($key)) {
                unset($settings[$key]);
                $settings[$value] = true;
            }
        }
        return $settings;
    }
}
