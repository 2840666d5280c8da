<?php

namespace PeerSupportWidgets;

defined('ABSPATH') || exit;

/** One dynamic block for each widget: the post keeps the settings and the author's own words, the page is made when it is asked for. */
final class Blocks
{
    private const EDITOR = 'peer-support-widgets-editor';

    public static function register(): void
    {
        wp_register_script(
            self::EDITOR,
            plugins_url('assets/editor.js', FILE),
            ['wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n'],
            VERSION,
            true
        );
        wp_set_script_translations(self::EDITOR, 'peer-support-widgets');
        foreach (Catalog::widgets() as $name => $widget) {
            register_block_type('peer-support-widgets/' . $name, [
                'api_version' => 2,
                'title' => $widget['title'],
                'description' => $widget['about'],
                'category' => 'widgets',
                'icon' => 'heart',
                'keywords' => ['peer', 'support', 'crisis'],
                'supports' => ['html' => false, 'align' => ['wide', 'full']],
                'attributes' => self::attributes($widget),
                'editor_script' => self::EDITOR,
                'render_callback' => static function (array $settings, string $content) use ($name): string {
                    return Element::html($name, $settings, trim($content));
                },
            ]);
        }
    }

    /** What the block editor needs: the settings of each widget, the regions, and the loader for the preview. */
    public static function enqueueEditor(): void
    {
        $data = [
            'widgets' => Catalog::widgets(),
            'regions' => Catalog::regions(),
            'region' => Settings::region(),
            'reactionUrl' => Stories::feeds() === [] ? '' : ReactionRoute::url(),
            'feedTypes' => ['application/json', 'text/csv'],
        ];
        wp_add_inline_script(self::EDITOR, 'window.peerSupportWidgets = ' . wp_json_encode($data, JSON_HEX_TAG | JSON_HEX_AMP) . ';', 'before');
        Scripts::enqueue();
    }

    private static function attributes(array $widget): array
    {
        $types = ['boolean' => 'boolean', 'number' => 'number'];
        $schema = ['media' => ['type' => 'number'], 'mediaUrl' => ['type' => 'string'], 'reactions' => ['type' => 'boolean']];
        foreach ($widget['attributes'] as ['key' => $key, 'type' => $type]) {
            $schema[$key] = ['type' => $types[$type] ?? 'string'];
        }
        return $schema;
    }
}
