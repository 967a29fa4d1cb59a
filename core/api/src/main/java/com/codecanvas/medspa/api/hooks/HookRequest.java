package com.codecanvas.medspa.api.hooks;

import java.net.URI;
import java.util.Map;

/**
 * What a provider posted.
 *
 * @param address as the provider was given it, with the query it came with: signatures cover it
 * @param headers the first value of each, by its name in lower case
 * @param body as it came, 256 KiB at most
 */
public record HookRequest(URI address, Map<String, String> headers, byte[] body) {
    public HookRequest {
        headers = Map.copyOf(headers);
    }
}
