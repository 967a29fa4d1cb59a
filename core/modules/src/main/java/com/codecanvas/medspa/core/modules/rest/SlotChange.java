package com.codecanvas.medspa.core.modules.rest;

/**
 * The clinic's choice.
 *
 * @param provider module id; null leaves the choice to the platform
 * @param fallback module id asked when the provider is away; null for none
 */
public record SlotChange(String provider, String fallback) {}
