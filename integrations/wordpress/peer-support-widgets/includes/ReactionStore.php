<?php

namespace PeerSupportWidgets;

defined('ABSPATH') || exit;

/**
 * Counts of reactions, in tables of their own. A story is known by the SHA-256 of its id, a press by that of the story and
 * the press's own random; a unique key lets each press count once, and the count changes in the same transaction.
 */
final class ReactionStore
{
    /** Days a press can be taken back; its hash is forgotten then and its count stays. */
    private const KEPT_DAYS = 30;
    private const TRIES = 3;

    /** @return array{counts: string, presses: string, writes: string} Names of the tables. */
    public static function tables(): array
    {
        global $wpdb;
        return [
            'counts' => $wpdb->prefix . 'peer_reaction',
            'presses' => $wpdb->prefix . 'peer_reaction_press',
            'writes' => $wpdb->prefix . 'peer_reaction_write',
        ];
    }

    /** Makes the tables, or brings them up to date. */
    public static function install(): void
    {
        global $wpdb;
        require_once ABSPATH . 'wp-admin/includes/upgrade.php';
        $tables = self::tables();
        $hash = 'char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL';
        $end = ') ENGINE=InnoDB ' . $wpdb->get_charset_collate() . ';';
        dbDelta("CREATE TABLE {$tables['counts']} (\nstory $hash,\npresses int(10) unsigned NOT NULL DEFAULT 0,\nPRIMARY KEY  (story)\n$end");
        dbDelta("CREATE TABLE {$tables['presses']} (\nstory $hash,\npress $hash,\nday int(10) unsigned NOT NULL,\ncounted tinyint(1) NOT NULL,\nPRIMARY KEY  (story,press),\nKEY day (day)\n$end");
        dbDelta("CREATE TABLE {$tables['writes']} (\naddress $hash,\nminute int(10) unsigned NOT NULL,\nwrites int(10) unsigned NOT NULL,\nPRIMARY KEY  (address)\n$end");
    }

    /**
     * Counts by story id; a story never pressed is missing.
     *
     * @param string[] $stories
     * @return array<string, int>
     */
    public static function counts(array $stories): array
    {
        global $wpdb;
        if ($stories === []) {
            return [];
        }
        $hashes = [];
        foreach ($stories as $story) {
            $hashes[hash('sha256', $story)] = $story;
        }
        $places = implode(',', array_fill(0, count($hashes), '%s'));
        $rows = $wpdb->get_results($wpdb->prepare('SELECT story, presses FROM ' . self::tables()['counts'] . " WHERE story IN ($places)", array_keys($hashes)));
        self::expect($wpdb->last_error === '');
        $counts = [];
        foreach ($rows as $row) {
            $counts[$hashes[$row->story]] = (int) $row->presses;
        }
        return $counts;
    }

    /**
     * Counts a press unless it was ever seen before, or takes it out of the count; one taken back before it arrives will not
     * count. Gives the count now.
     *
     * @throws \RuntimeException where the database refuses.
     */
    public static function press(string $story, string $once, bool $isAdd, int $now): int
    {
        $values = [hash('sha256', $story), hash('sha256', "$story\n$once"), intdiv($now, DAY_IN_SECONDS), $isAdd ? 1 : 0];
        for ($try = 1; !self::tryPress($isAdd, ...$values); $try++) {
            // Two presses of one story may lock each other out; the database then undoes one of them.
            self::expect($try < self::TRIES);
        }
        return self::counts([$story])[$story] ?? 0;
    }

    /** Forgets the presses that can no longer be taken back, and who wrote when. */
    public static function forgetOld(): void
    {
        global $wpdb;
        $tables = self::tables();
        $wpdb->query($wpdb->prepare("DELETE FROM {$tables['presses']} WHERE day < %d", intdiv(time(), DAY_IN_SECONDS) - self::KEPT_DAYS));
        $wpdb->query($wpdb->prepare("DELETE FROM {$tables['writes']} WHERE minute < %d", intdiv(time(), MINUTE_IN_SECONDS) - 1));
    }

    private static function tryPress(bool $isAdd, string $story, string $press, int $day, int $counted): bool
    {
        global $wpdb;
        $tables = self::tables();
        $shown = $wpdb->suppress_errors(true);
        $wpdb->query('START TRANSACTION');
        $done = $wpdb->query($wpdb->prepare(
            "INSERT INTO {$tables['presses']} (story, press, day, counted) VALUES (%s, %s, %d, %d) ON DUPLICATE KEY UPDATE story = story",
            $story,
            $press,
            $day,
            $counted
        ));
        $isNew = $done === 1;
        if ($isAdd && $isNew) {
            $done = $wpdb->query($wpdb->prepare("INSERT INTO {$tables['counts']} (story, presses) VALUES (%s, 1) ON DUPLICATE KEY UPDATE presses = presses + 1", $story));
        } elseif (!$isAdd && $done === 0) {
            $done = $wpdb->query($wpdb->prepare("UPDATE {$tables['presses']} SET counted = 0 WHERE story = %s AND press = %s AND counted = 1", $story, $press));
            if ($done === 1) {
                $done = $wpdb->query($wpdb->prepare("UPDATE {$tables['counts']} SET presses = presses - 1 WHERE story = %s AND presses > 0", $story));
            }
        }
        $isDone = $done !== false && $wpdb->query('COMMIT') !== false;
        if (!$isDone) {
            $wpdb->query('ROLLBACK');
        }
        $wpdb->suppress_errors($shown);
        return $isDone;
    }

    private static function expect(bool $isGood): void
    {
        if (!$isGood) {
            throw new \RuntimeException('the reactions could not be read or written');
        }
    }
}
