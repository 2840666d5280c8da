<?php

namespace PeerSupportWidgets;

defined('ABSPATH') || exit;

/** From what an author wrote to attributes that may stand in the page. */
final class Attributes
{
    private const SCHEMES = [
        'src' => ['http', 'https'],
        'react-src' => ['http', 'https', 'openheart'],
        'help-href' => ['http', 'https', 'tel'],
        'share-href' => ['http', 'https', 'mailto'],
        'correction-href' => ['https', 'mailto'],
    ];

    /**
     * The attributes of a widget, cleaned but not escaped: a name with its text, or with true where it has none. Settings
     * are known by the attribute's name or by its camel-cased key; unknown ones are left out.
     *
     * @return array<string, string|true>
     */
    public static function clean(array $widget, array $settings): array
    {
        $clean = [];
        foreach ($widget['attributes'] as $attribute) {
            $value = $settings[$attribute['key']] ?? $settings[$attribute['name']] ?? null;
            $cleaned = $value === null || is_array($value) ? null : self::cleanValue($attribute, $value);
            if ($cleaned !== null) {
                $clean[$attribute['name']] = $cleaned;
            }
        }
        $media = self::mediaUrl($settings['media'] ?? null);
        if ($media !== null) {
            $clean['src'] = $media;
        }
        if (isset($clean['region'])) {
            $clean['region'] = strtoupper($clean['region']);
        } elseif (Settings::region() !== '') {
            $clean['region'] = Settings::region();
        }
        if ($widget['tag'] === 'peer-story-card' && self::isOn($settings['reactions'] ?? null) && Stories::feeds() !== []) {
            $clean['react-src'] = ReactionRoute::url();
        }
        return $clean;
    }

    /** @return string|true|null */
    private static function cleanValue(array $attribute, $value)
    {
        $text = trim((string) $value);
        switch ($attribute['type']) {
            case 'boolean':
                return self::isOn($value) ? true : null;
            case 'number':
                return is_numeric($text) ? $text : null;
            case 'choice':
                return in_array($text, $attribute['choices'], true) ? $text : null;
            default:
                $text = sanitize_text_field($text);
                return $text === '' || !self::hasGoodScheme($attribute['name'], $text) ? null : $text;
        }
    }

    /** An attribute that holds no address, or only addresses of the schemes it may have. */
    private static function hasGoodScheme(string $name, string $text): bool
    {
        if (!isset(self::SCHEMES[$name])) {
            return true;
        }
        foreach (preg_split('/\s+/', $text) as $address) {
            // As a browser reads it: entities decoded, control characters left out.
            $read = preg_replace('/[\x00-\x20]+/', '', html_entity_decode($address, ENT_QUOTES | ENT_HTML5, 'UTF-8'));
            if (preg_match('/^([a-z][a-z0-9+.-]*):/i', $read, $found) && !in_array(strtolower($found[1]), self::SCHEMES[$name], true)) {
                return false;
            }
        }
        return true;
    }

    /** The address of a file in the media library. */
    private static function mediaUrl($id): ?string
    {
        $url = is_numeric($id) && (int) $id > 0 ? wp_get_attachment_url((int) $id) : false;
        return $url === false ? null : $url;
    }

    /** True for what HTML, shortcodes and blocks call “on”: `compact`, `compact=""`, `compact="true"`. */
    private static function isOn($value): bool
    {
        return $value === true || (is_scalar($value) && !in_array(strtolower((string) $value), ['0', 'false', 'no', 'off'], true) && $value !== false);
    }
}
