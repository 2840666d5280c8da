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
        Scripts::need();
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
        $written = self::links($words);
        $html = '';
        foreach (Catalog::crisisLines($region, determine_locale()) as $paragraph) {
            if (array_diff(self::links($paragraph), $written) !== []) {
                $html .= $paragraph;
            }
        }
        return wp_kses($html, ['p' => [], 'a' => ['href' => true, 'rel' => true, 'referrerpolicy' => true]], ['http', 'https', 'tel', 'sms']);
    }
    /**
     * The addresses that a piece of HTML links to, whole and as a browser reads them: `tel:9880100` is not `tel:988`.
     *
     * @return string[]
     */
    private static function links(string $html): array
    {
        $shown = preg_replace('/<!--.*?-->/s', '', $html);
        preg_match_all('/<a\s[^>]*?\bhref\s*=\s*(?:"([^"]*)"|\'([^\']*)\'|([^\s"\'>]+))/i', (string) $shown, $found, PREG_SET_ORDER);
        return array_map(static function (array $link): string {
            return trim(html_entity_decode((string) end($link), ENT_QUOTES | ENT_HTML5, 'UTF-8'));
        }, $found);
    }
}
