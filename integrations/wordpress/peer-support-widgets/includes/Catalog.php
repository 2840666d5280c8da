<?php

namespace PeerSupportWidgets;

defined('ABSPATH') || exit;

/** What the build wrote down about the widgets and the crisis lines. */
final class Catalog
{
    /** @var array<string, array> */
    private static $files = [];

    /**
     * The widgets by name (`group-finder`): `tag`, `title`, `about`, `attributes`, each of these with `name`, `key`, `type`
     * (`boolean`, `number`, `choice` or `text`), `choices`, `about` and `isCommon`.
     */
    public static function widgets(): array
    {
        return self::read('widgets.json');
    }

    /** Region codes that have crisis lines of their own. */
    public static function regions(): array
    {
        return array_values(array_diff(array_keys(self::read('crisis-lines.json')['en'] ?? []), ['']));
    }

    /**
     * The crisis lines of a region, a paragraph of HTML each; for a region without any, those of the country around it,
     * else where lines for other countries are listed.
     *
     * @return string[]
     */
    public static function crisisLines(string $region, string $locale): array
    {
        $all = self::read('crisis-lines.json');
        $lines = $all[self::language($locale)] ?? $all['en'] ?? [];
        return $lines[$region] ?? $lines[strtok($region, '-') ?: ''] ?? $lines[''] ?? [];
    }

    /** The language of a WordPress locale, if it is one of ours, else English. */
    public static function language(string $locale): string
    {
        $language = strtolower((string) strtok($locale, '_-'));
        return isset(self::read('crisis-lines.json')[$language]) ? $language : 'en';
    }

    private static function read(string $name): array
    {
        if (!isset(self::$files[$name])) {
            $decoded = json_decode((string) file_get_contents(FOLDER . '/build/' . $name), true);
            self::$files[$name] = is_array($decoded) ? $decoded : [];
        }
        return self::$files[$name];
    }
}
