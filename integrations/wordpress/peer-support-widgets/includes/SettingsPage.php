<?php

namespace PeerSupportWidgets;

defined('ABSPATH') || exit;

/** Settings → Peer support, for administrators. */
final class SettingsPage
{
    private const PAGE = 'peer-support-widgets';

    public static function add(): void
    {
        $title = __('Peer support', 'peer-support-widgets');
        add_options_page($title, $title, 'manage_options', self::PAGE, [self::class, 'show']);
    }

    public static function register(): void
    {
        register_setting(self::PAGE, Settings::OPTION, ['type' => 'array', 'sanitize_callback' => [Settings::class, 'clean'], 'show_in_rest' => false]);
        add_settings_section(self::PAGE, '', '__return_null', self::PAGE);
        add_settings_field('region', __('Region', 'peer-support-widgets'), [self::class, 'regionField'], self::PAGE, self::PAGE, ['label_for' => self::PAGE . '-region']);
        add_settings_field('stories', __('Feeds of stories', 'peer-support-widgets'), [self::class, 'storiesField'], self::PAGE, self::PAGE, ['label_for' => self::PAGE . '-stories']);
    }

    public static function regionField(): void
    {
        $chosen = Settings::all()['region'];
        printf('<select id="%1$s-region" name="%2$s[region]" aria-describedby="%1$s-region-about">', esc_attr(self::PAGE), esc_attr(Settings::OPTION));
        printf('<option value="">%s</option>', esc_html__('As the site’s language says', 'peer-support-widgets'));
        foreach (array_unique(array_merge(Catalog::regions(), array_filter([$chosen]))) as $region) {
            printf('<option value="%1$s"%2$s>%1$s</option>', esc_attr($region), selected($region, $chosen, false));
        }
        printf(
            '</select><p class="description" id="%s-region-about">%s</p>',
            esc_attr(self::PAGE),
            esc_html__('Whose crisis lines are shown where a widget names no region. Check the numbers before you go live.', 'peer-support-widgets')
        );
    }

    public static function storiesField(): void
    {
        printf(
            '<textarea id="%1$s-stories" name="%2$s[stories]" rows="4" class="large-text code" aria-describedby="%1$s-stories-about">%3$s</textarea>',
            esc_attr(self::PAGE),
            esc_attr(Settings::OPTION),
            esc_textarea(Settings::all()['stories'])
        );
        printf(
            '<p class="description" id="%s-stories-about">%s</p>',
            esc_attr(self::PAGE),
            esc_html__('Addresses of feeds whose stories readers may react to, one a line. Only their stories are counted. Without one, a reaction stays on the reader’s own device.', 'peer-support-widgets')
        );
    }

    public static function show(): void
    {
        if (!current_user_can('manage_options')) {
            return;
        }
        printf('<div class="wrap"><h1>%s</h1><form action="options.php" method="post">', esc_html(get_admin_page_title()));
        settings_fields(self::PAGE);
        do_settings_sections(self::PAGE);
        submit_button();
        echo '</form></div>';
    }
}
