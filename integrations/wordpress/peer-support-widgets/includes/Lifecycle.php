<?php

namespace PeerSupportWidgets;

defined('ABSPATH') || exit;

/** What comes with the plugin and goes with it, on one site or on each site of a network. */
final class Lifecycle
{
    public const DAILY = 'peer_support_widgets_daily';

    public static function activate(bool $isNetwork = false): void
    {
        self::onSites($isNetwork, static function (): void {
            self::install();
        });
    }

    /** A new site of a network that has the plugin everywhere. */
    public static function addSite(\WP_Site $site): void
    {
        require_once ABSPATH . 'wp-admin/includes/plugin.php';
        if (is_plugin_active_for_network(plugin_basename(FILE))) {
            switch_to_blog((int) $site->blog_id);
            self::install();
            restore_current_blog();
        }
    }

    public static function deactivate(bool $isNetwork = false): void
    {
        self::onSites($isNetwork, static function (): void {
            wp_clear_scheduled_hook(self::DAILY);
            Stories::forget();
        });
    }

    /** Leaves nothing but what authors wrote: posts, and files of the media library. */
    public static function uninstall(): void
    {
        self::onSites(is_multisite(), static function (): void {
            global $wpdb;
            wp_clear_scheduled_hook(self::DAILY);
            Stories::forget();
            delete_option(Settings::OPTION);
            delete_option(WriteLimit::OPTION);
            foreach (ReactionStore::tables() as $table) {
                $wpdb->query("DROP TABLE IF EXISTS $table");
            }
        });
    }

    /** The tables that go when a site of a network is deleted. */
    public static function addTables(array $tables): array
    {
        return array_merge($tables, array_values(ReactionStore::tables()));
    }

    private static function install(): void
    {
        ReactionStore::install();
        if (wp_next_scheduled(self::DAILY) === false) {
            wp_schedule_event(time() + DAY_IN_SECONDS, 'daily', self::DAILY);
        }
    }

    private static function onSites(bool $isNetwork, callable $work): void
    {
        if (!$isNetwork) {
            $work();
            return;
        }
        foreach (get_sites(['fields' => 'ids', 'number' => 0]) as $site) {
            switch_to_blog($site);
            $work();
            restore_current_blog();
        }
    }
}
