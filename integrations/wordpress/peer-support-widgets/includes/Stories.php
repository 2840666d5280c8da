<?php

namespace PeerSupportWidgets;

defined('ABSPATH') || exit;

/** The stories that may be reacted to: those of the feeds that the administrator named. */
final class Stories
{
    private const KEPT = 'peer_support_widgets_stories';
    private const FRESH_SECONDS = 3600;
    /** How long an unknown story does not make us look again. */
    private const PATIENCE_SECONDS = 60;
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
     * True for a story of the feeds; null where that cannot be said, since no feed could be read. A feed that has got a new
     * story is read again, at most once a minute.
     */
    public static function knows(string $id): ?bool
    {
        $known = get_transient(self::KEPT);
        if (!is_array($known) || (!isset($known['ids'][self::key($id)]) && $known['at'] < time() - self::PATIENCE_SECONDS)) {
            $known = ['at' => time(), 'ids' => self::read()];
            set_transient(self::KEPT, $known, $known['ids'] === [] ? self::PATIENCE_SECONDS : self::FRESH_SECONDS);
        }
        return $known['ids'] === [] ? null : isset($known['ids'][self::key($id)]);
    }

    /** An array key that PHP does not take for a number. */
    private static function key(string $id): string
    {
        return '#' . $id;
    }

    /** @return array<string, true> */
    private static function read(): array
    {
        $ids = [];
        foreach (self::feeds() as $address) {
            foreach (self::records(json_decode(self::body($address), true, 64)) as $record) {
                $id = is_array($record) ? $record['id'] ?? null : null;
                if (is_string($id) || is_int($id)) {
                    $ids[self::key(trim((string) $id))] = true;
                }
            }
        }
        return $ids;
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
