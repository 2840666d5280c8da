<?php

namespace PeerSupportWidgets;

defined('ABSPATH') || exit;

/** A widget in a page. */
final class Element
{
    /**
     * The element with what visitors see without scripts inside it: the author's own words, then the crisis lines of the
     * region that those words do not hold already.
     *
     * @param array  $settings What the author chose, see Attributes.
     * @param string $words    HTML that has passed `wp_kses_post` or comes from blocks.
     */
    public static function html(string $name, array $settings, string $words = ''): string
    {
        $widget = Catalog::widgets()[$name] ?? null;
        if ($widget === null) {
            return '';
        }
        $attributes = Attributes::clean($widget, $settings);
        Scripts::need($name, isset($attributes['lang']) && is_string($attributes['lang']) ? $attributes['lang'] : '');
        $written = '';
        foreach ($attributes as $attribute => $value) {
            $written .= $value === true ? ' ' . $attribute : sprintf(' %s="%s"', $attribute, esc_attr($value));
        }
        $region = is_string($attributes['region'] ?? null) ? $attributes['region'] : '';
        return sprintf('<%1$s%2$s>%3$s%4$s</%1$s>', $widget['tag'], $written, $words, self::missingLines($words, $region));
    }

    /** The crisis lines with a link that is not in `$words` yet. */
    private static function missingLines(string $words, string $region): string
    {
        $html = '';
        foreach (Catalog::crisisLines($region, determine_locale()) as $paragraph) {
            preg_match_all('/href="([^"]+)"/', $paragraph, $links);
            foreach ($links[1] as $link) {
                if (strpos($words, $link) === false) {
                    $html .= $paragraph;
                    break;
                }
            }
        }
        return wp_kses($html, ['p' => [], 'a' => ['href' => true, 'rel' => true, 'referrerpolicy' => true]], ['http', 'https', 'tel', 'sms']);
    }
}
