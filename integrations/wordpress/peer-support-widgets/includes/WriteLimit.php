<?php

namespace PeerSupportWidgets;

defined('ABSPATH') || exit;

/**
 * So many writes a minute from one address. An address is known only as a hash with a random salt that changes each day;
 * with the salt go all hashes.
 */
final class WriteLimit
{
    public const OPTION = 'peer_support_widgets_salt';
    private const MOST = 30;

    /** Seconds that the sender of this request must wait; 0 = go ahead. */
    public static function wait(int $now): int
    {
        global $wpdb;
        $table = ReactionStore::tables()['writes'];
        $address = hash('sha256', self::salt($now) . "\n" . self::network(self::address()));
        $minute = intdiv($now, MINUTE_IN_SECONDS);
        $wpdb->query($wpdb->prepare(
            "INSERT INTO $table (address, minute, writes) VALUES (%s, %d, 1)
            ON DUPLICATE KEY UPDATE writes = IF(minute = VALUES(minute), writes + 1, 1), minute = VALUES(minute)",
            $address,
            $minute
        ));
        $writes = (int) $wpdb->get_var($wpdb->prepare("SELECT writes FROM $table WHERE address = %s", $address));
        return $writes > self::MOST ? ($minute + 1) * MINUTE_IN_SECONDS - $now : 0;
    }

    /** The address that the web server saw. Behind a proxy, a filter says where the visitor's own is. */
    private static function address(): string
    {
        $seen = isset($_SERVER['REMOTE_ADDR']) ? sanitize_text_field(wp_unslash($_SERVER['REMOTE_ADDR'])) : '';
        return (string) apply_filters('peer_support_widgets_address', $seen);
    }

    /** One household or phone: an IPv4 address, or the first half of an IPv6 one. */
    private static function network(string $address): string
    {
        $packed = filter_var($address, FILTER_VALIDATE_IP) === false ? '' : (string) inet_pton($address);
        return strlen($packed) === 16 ? bin2hex(substr($packed, 0, 8)) : $address;
    }

    private static function salt(int $now): string
    {
        global $wpdb;
        $kept = get_option(self::OPTION);
        $day = intdiv($now, DAY_IN_SECONDS);
        if (!is_array($kept) || ($kept['day'] ?? null) !== $day) {
            $kept = ['day' => $day, 'salt' => bin2hex(random_bytes(16))];
            update_option(self::OPTION, $kept, false);
            $wpdb->query('DELETE FROM ' . ReactionStore::tables()['writes']);
        }
        return $kept['salt'];
    }
}
