<?php

namespace PeerSupportWidgets;

defined('ABSPATH') || exit;

/** Why a request to the reaction route was turned away. */
final class Refusal extends \Exception
{
    /** @var int HTTP status. */
    public $status;

    /** @var int Seconds after which to come back; 0 = never. */
    public $wait;

    public function __construct(string $code, int $status, int $wait = 0)
    {
        parent::__construct($code);
        $this->status = $status;
        $this->wait = $wait;
    }
}
