package com.codecanvas.medspa.core.modules.rest;

import java.util.UUID;

/**
 * What an admin says to have data removed.
 *
 * @param exportId an export of exactly what is there now
 * @param confirm the module's name, typed
 * @param keepRetained true leaves what must be kept by law; otherwise any such row refuses the removal
 */
public record RemovalRequest(UUID exportId, String confirm, Boolean keepRetained) {}
