package com.codecanvas.medspa.core.web.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * What the clinic's modules bring to the browser, as far as this user may use it.
 *
 * @param development whether somebody writes a module on this server, so that pages load a new version without asking
 */
public record UiManifest(
        String version,
        List<JsonNode> nav,
        List<JsonNode> routes,
        Map<String, List<JsonNode>> slots,
        List<JsonNode> commands,
        Map<String, String> modules,
        boolean development) {}
