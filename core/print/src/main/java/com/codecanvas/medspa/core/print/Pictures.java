package com.codecanvas.medspa.core.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.extend.FSUriResolver;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The pictures of a printout, and nothing else that an address could name. */
record Pictures(Map<String, byte[]> byName) implements FSUriResolver, FSStreamFactory {

    static final String PROTOCOL = "picture";

    @Override
    public String resolveURI(String base, String address) {
        return address.startsWith(PROTOCOL + ":") ? address : null;
    }

    @Override
    public FSStream getUrl(String address) {
        byte[] picture = byName.getOrDefault(address.substring(PROTOCOL.length() + 1), new byte[0]);
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(picture);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
