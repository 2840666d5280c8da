/**
 * The blocks in the editor: the widget as visitors see it, its settings in the sidebar, and below it the author's own
 * words for visitors without scripts. `window.peerSupportWidgets` is written by Blocks::enqueueEditor.
 */
(({ blocks, blockEditor, components, element, i18n }, { widgets, regions, region, reactionUrl, feedTypes }) => {
  const { createElement: el, Fragment } = element;
  const { __, sprintf } = i18n;
  const DOMAIN = 'peer-support-widgets';

  /** `page-size` → “Page size”. */
  const labelOf = (name) => (name[0].toUpperCase() + name.slice(1)).replaceAll('-', ' ');

  function control({ name, key, type, choices, about }, attributes, setAttributes) {
    const value = attributes[key];
    const common = { key, label: labelOf(name), help: about };
    const set = (next) => setAttributes({ [key]: next === '' || next === false ? undefined : next });
    if (name === 'region') {
      const options = [
        {
          value: '',
          label: region
            ? sprintf(/* translators: %s: a region code such as US */ __('As in the settings (%s)', DOMAIN), region)
            : __('As in the settings', DOMAIN),
        },
        ...[...new Set([...regions, value].filter(Boolean))].map((code) => ({ value: code, label: code })),
      ];
      return el(components.SelectControl, { ...common, value: value ?? '', options, onChange: set });
    }
    if (type === 'boolean') return el(components.ToggleControl, { ...common, checked: Boolean(value), onChange: set });
    if (type === 'choice') {
      const options = [
        { value: '', label: __('Default', DOMAIN) },
        ...choices.map((choice) => ({ value: choice, label: labelOf(choice) })),
      ];
      return el(components.SelectControl, { ...common, value: value ?? '', options, onChange: set });
    }
    if (type === 'number') {
      const setNumber = (text) => set(text === '' || Number.isNaN(Number(text)) ? undefined : Number(text));
      return el(components.TextControl, { ...common, type: 'number', value: value ?? '', onChange: setNumber });
    }
    return el(components.TextControl, { ...common, value: value ?? '', onChange: set });
  }

  /** Where the feed comes from: an address, or a file of the media library. */
  function feedPanel({ media, mediaUrl, src }, setAttributes) {
    const forget = () => setAttributes({ media: undefined, mediaUrl: undefined });
    const pick = ({ id, url }) => setAttributes({ media: id, mediaUrl: url, src: undefined });
    const button = ({ open }) =>
      el(components.Button, { variant: 'secondary', onClick: open }, __('Choose a file', DOMAIN));
    return el(
      components.PanelBody,
      { title: __('Feed', DOMAIN) },
      media
        ? el(
            Fragment,
            null,
            el('p', null, mediaUrl),
            el(components.Button, { variant: 'secondary', onClick: forget }, __('Use another feed', DOMAIN)),
          )
        : el(
            Fragment,
            null,
            el(components.TextControl, {
              label: __('Address of the feed', DOMAIN),
              help: __('JSON or CSV. From another site, it must allow other pages to read it.', DOMAIN),
              type: 'url',
              value: src ?? '',
              onChange: (next) => setAttributes({ src: next || undefined }),
            }),
            el(
              blockEditor.MediaUploadCheck,
              null,
              el(blockEditor.MediaUpload, { allowedTypes: feedTypes, value: media, onSelect: pick, render: button }),
            ),
          ),
    );
  }

  function reactionControl({ reactions }, setAttributes) {
    return el(components.ToggleControl, {
      key: 'reactions',
      label: __('Count “I’ve been there too” on this site', DOMAIN),
      help: reactionUrl
        ? __('Only a story and a one-time random travel; no account, no cookie.', DOMAIN)
        : __('An administrator first names the feed under Settings → Peer support.', DOMAIN),
      checked: Boolean(reactions),
      disabled: !reactionUrl,
      onChange: (next) => setAttributes({ reactions: next || undefined }),
    });
  }

  /** The attributes of the element in the preview: as the page will have them. */
  function previewAttributes(widget, attributes) {
    const shown = {};
    for (const { name, key, type } of widget.attributes) {
      const value = attributes[key];
      if (value !== undefined && value !== '' && value !== false) shown[name] = type === 'boolean' ? '' : String(value);
    }
    if (attributes.mediaUrl) shown.src = attributes.mediaUrl;
    if (!shown.region && region) shown.region = region;
    return shown;
  }

  function edit(widget) {
    return function Edit({ attributes, setAttributes }) {
      const inSidebar = widget.attributes.filter(({ name }) => name !== 'src' && name !== 'react-src');
      const controls = (isCommon) =>
        inSidebar.filter((each) => each.isCommon === isCommon).map((each) => control(each, attributes, setAttributes));
      const shown = previewAttributes(widget, attributes);
      return el(
        'div',
        blockEditor.useBlockProps(),
        el(
          blockEditor.InspectorControls,
          null,
          feedPanel(attributes, setAttributes),
          el(
            components.PanelBody,
            { title: __('Settings', DOMAIN) },
            ...controls(true),
            widget.tag === 'peer-story-card' ? reactionControl(attributes, setAttributes) : null,
          ),
          el(components.PanelBody, { title: __('More', DOMAIN), initialOpen: false }, ...controls(false)),
        ),
        // How open it is to scripts is decided when it is made, and the loader finds its language then: another value of
        // either is another element.
        el(components.Disabled, null, el(widget.tag, { ...shown, key: `${shown.isolation} ${shown.lang}` })),
        el(
          'p',
          { className: 'components-base-control__help' },
          __(
            'Your own words, for visitors without scripts and while the feed cannot be read. The crisis lines of the region are added by themselves.',
            DOMAIN,
          ),
        ),
        el(blockEditor.InnerBlocks, {
          allowedBlocks: ['core/paragraph', 'core/list', 'core/list-item', 'core/heading'],
          template: [['core/paragraph', { placeholder: __('Where else can visitors find this?', DOMAIN) }]],
        }),
      );
    };
  }

  for (const [name, widget] of Object.entries(widgets)) {
    blocks.registerBlockType(`peer-support-widgets/${name}`, {
      edit: edit(widget),
      save: () => el(blockEditor.InnerBlocks.Content),
    });
  }
})(window.wp, window.peerSupportWidgets);
