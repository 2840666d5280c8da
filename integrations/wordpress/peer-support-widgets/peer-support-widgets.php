<?php

/**
 * Plugin Name:       Peer Support Widgets
 * Description:       Blocks and shortcodes for peer support: find a group, read a lived-experience story, follow a grounding exercise, reach a crisis line.
 * Version:           0.1.0
 * Requires at least: 6.0
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       peer-support-widgets
 */

namespace PeerSupportWidgets;

defined('ABSPATH') || exit;

const VERSION = '0.1.0';
const FILE = __FILE__;
const FOLDER = __DIR__;

spl_autoload_register(static function (string $class): void {
    if (strpos($class, __NAMESPACE__ . '\\') === 0) {
        $path = FOLDER . '/includes/' . substr($class, strlen(__NAMESPACE__) + 1) . '.php';
        if (is_file($path)) {
            require $path;
        }
    }
});

register_activation_hook(FILE, [Lifecycle::class, 'activate']);
register_deactivation_hook(FILE, [Lifecycle::class, 'deactivate']);
add_action('wp_initialize_site', [Lifecycle::class, 'addSite'], 20);
add_filter('wpmu_drop_tables', [Lifecycle::class, 'addTables']);

add_action('init', [Blocks::class, 'register']);
add_action('init', [Shortcodes::class, 'register']);
add_action('init', [Scripts::class, 'register']);
add_action('enqueue_block_editor_assets', [Blocks::class, 'enqueueEditor']);
add_action('wp_footer', [Scripts::class, 'enqueueNeeded'], 1);
add_filter('script_loader_tag', [Scripts::class, 'asModule'], 10, 3);

// Before the network's own list of file types, which has the last word.
add_filter('upload_mimes', [FeedUploads::class, 'allow'], 9, 2);
add_filter('wp_handle_upload_prefilter', [FeedUploads::class, 'refuseBroken']);
add_filter('wp_handle_sideload_prefilter', [FeedUploads::class, 'refuseBroken']);

add_action('admin_menu', [SettingsPage::class, 'add']);
add_action('admin_init', [SettingsPage::class, 'register']);

add_action('rest_api_init', [ReactionRoute::class, 'register']);
add_filter('rest_pre_serve_request', [ReactionRoute::class, 'openToPages'], 11, 3);
add_action(Lifecycle::DAILY, [ReactionStore::class, 'forgetOld']);
