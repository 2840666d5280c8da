<?php

// For `php -S`: a file that is there is served, anything else is for WordPress, as a web server's rewrite rules do.

$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
if ($path !== '/' && is_file($file) || is_file(rtrim($file, '/') . '/index.php')) {
    return false;
}
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
