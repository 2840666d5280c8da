<?php

namespace PeerSupportWidgets;

defined('ABSPATH') || exit;

/** What the site's administrator chose, kept in one option. */
final class Settings
{
    public const OPTION = 'peer_support_widgets';

    /** The region of widgets that name none: the chosen one, else that of the site's language where it names a country we know. */
    public static function region(): string
    {
        $chosen = self::all()['region'];
        if ($chosen !== '') {
            return $chosen;
        }
        $country = strtoupper((string) substr((string) strrchr(get_locale(), '_'), 1));
        return in_array($country, Catalog::regions(), true) ? $country : '';
    }

    /** @return array{region: string, stories: string} */
    public static function all(): array
    {
        $kept = get_option(self::OPTION);
        return array_merge(['region' => '', 'stories' => ''], is_array($kept) ? array_filter($kept, 'is_string') : []);
    }

    /** What may be kept of a form that was sent. */
    public static function clean($sent): array
    {
        $sent = is_array($sent) ? $sent : [];
        $region = strtoupper(trim((string) ($sent['region'] ?? '')));
        $addresses = preg_split('/\s+/', (string) ($sent['stories'] ?? ''), -1, PREG_SPLIT_NO_EMPTY);
        $kept = array_filter(array_map(static function (string $address): string {
            return esc_url_raw($address, ['http', 'https']);
        }, $addresses));
        Stories::forget();
        return [
            'region' => preg_match('/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/', $region) ? $region : '',
            'stories' => implode("\n", array_unique($kept)),
        ];
    }
}
