package com.codecanvas.medspa.webhooks.send;

/** What a clinic can set in this module. */
public record WebhookSettings(int keepDays, int switchOffAfterDays) {}
