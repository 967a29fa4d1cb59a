package com.codecanvas.medspa.core.modules.slots;

/**
 * What a clinic decided about a slot.
 *
 * @param fallback null for none
 */
public record SlotChoice(String provider, String fallback) {}
