<?php

namespace PeerSupportWidgets;

defined('ABSPATH') || exit;

/** The stories that may be reacted to: those of the feeds that the administrator named. */
final class Stories
{
    private const KEPT = 'peer_support_widgets_stories';
    private const FRESH_SECONDS = 300;
    /** How long an unknown story does not make us look again. */
    private const PATIENCE_SECONDS = 60;
    private const LOCK_SECONDS = 5;
    private const MOST_BYTES = 10485760;

    /** @return string[] */
    public static function feeds(): array
    {
        return preg_split('/\s+/', Settings::all()['stories'], -1, PREG_SPLIT_NO_EMPTY);
    }

    /** Forgets what the feeds held. */
    public static function forget(): void
    {
        delete_transient(self::KEPT);
    }

    /**
     * True for a story of the feeds that may be shown now; null where that cannot be said, since no feed could be read. A feed
     * that has got a new story is read again, at most once a minute, by one request at a time.
     */
    public static function knows(string $id): ?bool
    {
        $known = get_transient(self::KEPT);
        $known = is_array($known) ? $known : null;
        if (self::isStale($known, $id)) {
            $known = self::renewed($known, $id);
        }
        if ($known === null || $known['ids'] === []) {
            return null;
        }
        $ends = $known['ids'][self::key($id)] ?? null;
        return $ends !== null && $ends > time();
    }

    private static function isStale(?array $known, string $id): bool
    {
        return $known === null || (!isset($known['ids'][self::key($id)]) && $known['at'] < time() - self::PATIENCE_SECONDS);
    }

    /** The feeds read again. Whoever comes meanwhile goes by what was known; where that is nothing, it waits a moment. */
    private static function renewed(?array $known, string $id): ?array
    {
        global $wpdb;
        $lock = 'peer_' . md5(DB_NAME . $wpdb->prefix);
        // A database without such locks answers null, and goes without.
        if ($wpdb->get_var($wpdb->prepare('SELECT GET_LOCK(%s, %d)', $lock, $known === null ? self::LOCK_SECONDS : 0)) === '0') {
            return $known;
        }
        try {
            // Somebody else may have read them just now.
            $kept = get_transient(self::KEPT);
            $known = is_array($kept) ? $kept : null;
            if (self::isStale($known, $id)) {
                $known = ['at' => time(), 'ids' => self::read()];
                set_transient(self::KEPT, $known, $known['ids'] === [] ? self::PATIENCE_SECONDS : self::FRESH_SECONDS);
            }
            return $known;
        } finally {
            $wpdb->query($wpdb->prepare('SELECT RELEASE_LOCK(%s)', $lock));
        }
    }

    /** An array key that PHP does not take for a number. */
    private static function key(string $id): string
    {
        return '#' . $id;
    }

    /** @return array<string, int> For each story that may be shown, the second at which that ends. */
    private static function read(): array
    {
        $ids = [];
        foreach (self::feeds() as $address) {
            foreach (self::records(json_decode(self::body($address), true, 64)) as $record) {
                $id = is_array($record) ? $record['id'] ?? null : null;
                if (is_string($id) || is_int($id)) {
                    $ids[self::key(trim((string) $id))] = self::end($record);
                }
            }
        }
        return $ids;
    }

    /**
     * The second at which a story may no longer be shown, as its author said: at once where the consent was taken back, or
     * where a consent or an end is there and cannot be read.
     */
    private static function end(array $record): int
    {
        // JSON Feed and posts of WordPress keep it in an extension.
        $places = array_filter([$record, $record['_peer'] ?? null, $record['meta']['_peer'] ?? null], 'is_array');
        return min(array_map([self::class, 'endIn'], $places));
    }

    private static function endIn(array $said): int
    {
        $consent = $said['consent'] ?? null;
        if ($consent === null && array_key_exists('consent', $said)) {
            return 0;
        }
        $consent = is_array($consent) ? $consent : ['given' => $consent ?? true];
        $given = array_key_exists('given', $consent) ? $consent['given'] : true;
        if ($given !== true && !(is_string($given) && self::instant($given) > 0)) {
            return 0;
        }
        $ends = [PHP_INT_MAX];
        foreach ([[$consent, 'reviewBy'], [$consent, 'review_by'], [$said, 'expires']] as [$fields, $name]) {
            if (array_key_exists($name, $fields)) {
                $ends[] = is_string($fields[$name]) ? self::instant($fields[$name], true) : 0;
            }
        }
        return min($ends);
    }

    /** The second of an ISO 8601 date, or date and time; of a date its end where asked for. Without a zone UTC; 0 for what is none. */
    private static function instant(string $text, bool $isEnd = false): int
    {
        $day = '/^\d{4}-\d\d-\d\d$/D';
        $time = '/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/Di';
        $text = trim($text);
        if (!preg_match($day, $text) && !preg_match($time, $text)) {
            return 0;
        }
        [$year, $month, $date] = array_map('intval', explode('-', substr($text, 0, 10)));
        $at = checkdate($month, $date, $year) ? date_create_immutable($text, new \DateTimeZone('UTC')) : false;
        return $at === false ? 0 : $at->getTimestamp() + ($isEnd && preg_match($day, $text) ? DAY_IN_SECONDS : 0);
    }

    /** The list of stories in each form that has ids: peer-feed, JSON Feed, posts of WordPress. */
    private static function records($body): array
    {
        if (!is_array($body)) {
            return [];
        }
        foreach ([$body['stories'] ?? null, $body['items'] ?? null, $body] as $list) {
            if (is_array($list) && isset($list[0])) {
                return $list;
            }
        }
        return [];
    }

    /** A file of the media library is read where it lies, anything else is asked for; internal addresses are refused. */
    private static function body(string $address): string
    {
        $id = attachment_url_to_postid($address);
        $file = $id > 0 ? get_attached_file($id) : false;
        if ($file !== false && is_file($file)) {
            return (string) file_get_contents($file);
        }
        $answer = wp_safe_remote_get($address, ['timeout' => 10, 'redirection' => 3, 'limit_response_size' => self::MOST_BYTES]);
        return wp_remote_retrieve_response_code($answer) === 200 ? wp_remote_retrieve_body($answer) : '';
    }
}
