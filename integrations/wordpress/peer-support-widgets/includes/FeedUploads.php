<?php

namespace PeerSupportWidgets;

defined('ABSPATH') || exit;

/** Feeds in the media library: JSON files, which WordPress does not take by itself. CSV files it does. */
final class FeedUploads
{
    /** Where the widgets stop reading. */
    private const MOST_BYTES = 10485760;

    /**
     * @param array            $types Media types by extension.
     * @param int|\WP_User|null $user
     */
    public static function allow(array $types, $user = null): array
    {
        $may = $user ? user_can($user, 'upload_files') : current_user_can('upload_files');
        return $may ? $types + ['json' => 'application/json'] : $types;
    }

    /** Refuses a .json file that is not a list or record, so that nothing else can be kept under that name. */
    public static function refuseBroken(array $file): array
    {
        if (strtolower(pathinfo((string) $file['name'], PATHINFO_EXTENSION)) !== 'json' || !empty($file['error'])) {
            return $file;
        }
        if (filesize($file['tmp_name']) > self::MOST_BYTES) {
            $file['error'] = __('This feed is larger than 10 MB, which is more than the widgets read.', 'peer-support-widgets');
        } elseif (!is_array(json_decode((string) file_get_contents($file['tmp_name']), true, 64))) {
            $file['error'] = __('This file is not JSON. Open it in a checker, or save the feed again.', 'peer-support-widgets');
        }
        return $file;
    }
}
