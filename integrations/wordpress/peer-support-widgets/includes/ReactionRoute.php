<?php

namespace PeerSupportWidgets;

defined('ABSPATH') || exit;

/**
 * The reaction wire peer-react/1 at `/wp-json/peer/v1/react`: `GET ?ids=a,b` answers counts, `POST` adds or takes back one
 * press. Open to every reader without an account, so it asks for no nonce: it sees no cookie, knows no user, and takes
 * writes only from this site's own pages, for the stories that the administrator's feeds hold.
 */
final class ReactionRoute
{
    private const SPACE = 'peer/v1';
    private const PATH = '/react';
    private const MOST_IDS = 100;
    private const MOST_BYTES = 1024;

    public static function register(): void
    {
        register_rest_route(self::SPACE, self::PATH, [
            'methods' => 'GET, POST, PUT, PATCH, DELETE',
            'callback' => [self::class, 'answer'],
            'permission_callback' => '__return_true',
        ]);
    }

    public static function url(): string
    {
        return rest_url(self::SPACE . self::PATH);
    }

    public static function answer(\WP_REST_Request $request): \WP_REST_Response
    {
        try {
            switch ($request->get_method()) {
                case 'GET':
                case 'HEAD':
                    return self::counts();
                case 'POST':
                    return self::press($request);
                default:
                    throw new Refusal('method', 405);
            }
        } catch (Refusal $refusal) {
            return self::refusal($refusal);
        } catch (\RuntimeException $failure) {
            return self::refusal(new Refusal('unavailable', 503, 5));
        }
    }

    /** Any page may read an answer: it holds counts or an error, never anything about a reader. */
    public static function openToPages(bool $isServed, \WP_HTTP_Response $response, \WP_REST_Request $request): bool
    {
        if ($request->get_route() === '/' . self::SPACE . self::PATH) {
            header('Access-Control-Allow-Origin: *');
            header('Access-Control-Expose-Headers: Retry-After');
            header_remove('Access-Control-Allow-Credentials');
        }
        return $isServed;
    }

    private static function counts(): \WP_REST_Response
    {
        $ids = self::ids();
        if ($ids === []) {
            throw new Refusal('bad-request', 400);
        }
        if (count($ids) > self::MOST_IDS) {
            throw new Refusal('too-many-ids', 400);
        }
        return new \WP_REST_Response(['v' => 1, 'counts' => (object) ReactionStore::counts($ids)], 200, ['Cache-Control' => 'public, max-age=60']);
    }

    private static function press(\WP_REST_Request $request): \WP_REST_Response
    {
        $now = time();
        $origin = (string) $request->get_header('origin');
        if (!in_array($origin, self::origins(), true)) {
            throw new Refusal('origin', 403);
        }
        $wait = WriteLimit::wait($now);
        if ($wait > 0) {
            throw new Refusal('limited', 429, $wait);
        }
        if (strlen($request->get_body()) > self::MOST_BYTES) {
            throw new Refusal('too-large', 413);
        }
        $wish = self::wish($request);
        $known = Stories::knows($wish['id']);
        if ($known !== true) {
            throw $known === null ? new Refusal('unavailable', 503, 60) : new Refusal('unknown-story', 404);
        }
        $count = ReactionStore::press($wish['id'], $wish['once'], $wish['do'] === 'add', $now);
        if ($wish['redirect'] !== null) {
            return new \WP_REST_Response(null, 303, ['Location' => wp_validate_redirect($wish['redirect'], home_url('/'))]);
        }
        return new \WP_REST_Response(['v' => 1, 'id' => $wish['id'], 'count' => $count], 200, ['Cache-Control' => 'no-store']);
    }

    /**
     * The ids of `?ids=a,b`; read from the address itself, since a comma within an id arrives encoded.
     *
     * @return string[]
     */
    private static function ids(): array
    {
        // phpcs:ignore -- ids are compared by their hash and given back as JSON, never printed or stored
        $query = isset($_SERVER['QUERY_STRING']) ? (string) wp_unslash($_SERVER['QUERY_STRING']) : '';
        preg_match('/(?:^|&)ids=([^&#]*)/', $query, $found);
        $ids = array_map('urldecode', explode(',', $found[1] ?? ''));
        foreach ($ids as $id) {
            if (wp_check_invalid_utf8($id) !== $id) {
                throw new Refusal('bad-request', 400);
            }
        }
        return array_values(array_unique(array_filter($ids, 'strlen')));
    }

    /** @return array{id: string, do: string, once: string, redirect: ?string} */
    private static function wish(\WP_REST_Request $request): array
    {
        $isForm = strpos((string) $request->get_header('content-type'), 'application/x-www-form-urlencoded') === 0;
        $sent = $isForm ? $request->get_body_params() + ['do' => 'add', 'once' => bin2hex(random_bytes(16))] : json_decode($request->get_body(), true, 4);
        $sent = is_array($sent) ? $sent : [];
        ['id' => $id, 'do' => $do, 'once' => $once] = $sent + ['id' => null, 'do' => null, 'once' => null];
        $isGood = is_string($id) && $id !== '' && wp_check_invalid_utf8($id) === $id
            && is_string($once) && preg_match('/^[\w+\/=-]{16,64}$/D', $once)
            && in_array($do, ['add', 'remove'], true);
        if (!$isGood) {
            throw new Refusal('bad-request', 400);
        }
        $redirect = $isForm && is_string($sent['redirect'] ?? null) ? $sent['redirect'] : null;
        return ['id' => $id, 'do' => $do, 'once' => $once, 'redirect' => $redirect];
    }

    /**
     * The sites whose pages may write: this one, under each of its addresses. WordPress also names the `http:` twin of an
     * `https:` site; what comes from there may be anybody's on the way.
     *
     * @return string[]
     */
    private static function origins(): array
    {
        $own = array_map(static function (string $address): string {
            $parts = wp_parse_url($address);
            return $parts['scheme'] . '://' . $parts['host'] . (isset($parts['port']) ? ':' . $parts['port'] : '');
        }, [home_url(), site_url(), admin_url()]);
        $twins = array_map(static function (string $origin): string {
            return preg_replace('/^https:/', 'http:', $origin);
        }, array_filter($own, static function (string $origin): bool {
            return strpos($origin, 'https:') === 0;
        }));
        $allowed = array_diff(array_merge($own, get_allowed_http_origins()), $twins);
        return (array) apply_filters('peer_support_widgets_origins', array_values(array_unique($allowed)));
    }

    private static function refusal(Refusal $refusal): \WP_REST_Response
    {
        $headers = ['Cache-Control' => 'no-store'];
        if ($refusal->wait > 0) {
            $headers['Retry-After'] = (string) $refusal->wait;
        }
        if ($refusal->status === 405) {
            $headers['Allow'] = 'GET, HEAD, POST, OPTIONS';
        }
        return new \WP_REST_Response(['v' => 1, 'error' => $refusal->getMessage()], $refusal->status, $headers);
    }
}
