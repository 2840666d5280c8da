<?php

// Run once by site.mjs: `php install.php <wordpress> <address> <password>` makes a site with one user of each role.

[, $wordpress, $address, $password] = $argv;
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url($address, PHP_URL_HOST) . ':' . parse_url($address, PHP_URL_PORT);
require $wordpress . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Riverside Peer Network', 'admin', 'admin@example.org', false, '', $password);
foreach (['author', 'contributor', 'subscriber'] as $role) {
    wp_insert_user(['user_login' => $role, 'user_pass' => $password, 'user_email' => "$role@example.org", 'role' => $role]);
}
update_option('siteurl', $address);
update_option('home', $address);
update_option('permalink_structure', '/%postname%/');
