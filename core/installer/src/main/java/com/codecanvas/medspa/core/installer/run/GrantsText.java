package com.codecanvas.medspa.core.installer.run;

import com.codecanvas.medspa.core.packages.Grants;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/** Grants as they are kept with the module that they were consented for. */
public final class GrantsText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GrantsText() {}

    public static String write(Grants grants) {
        try {
            return JSON.writeValueAsString(grants);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Grants read(String text) {
        try {
            return JSON.readValue(text, Grants.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
