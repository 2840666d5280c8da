<?php

defined('WP_UNINSTALL_PLUGIN') || exit;

require __DIR__ . '/peer-support-widgets.php';

PeerSupportWidgets\Lifecycle::uninstall();
