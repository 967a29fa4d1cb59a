package com.codecanvas.medspa.api.hooks;

/**
 * What the provider is answered.
 *
 * @param contentType null for an answer without a body
 */
public record HookAnswer(int status, String contentType, String body) {

    public static HookAnswer done() {
        return new HookAnswer(204, null, null);
    }
}
