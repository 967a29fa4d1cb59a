package com.codecanvas.medspa.core.modules.data;

import com.codecanvas.medspa.api.encryption.FieldCipher;
import com.codecanvas.medspa.api.encryption.UndecryptableException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Reads binary values as a person can use them: what the clinic's key opens as text, the rest as {@code {"base64": ...}}. */
record Unsealing(FieldCipher cipher) {

    /** Key id, nonce and tag that every ciphertext has. */
    private static final int SMALLEST = 33;

    JsonNode read(String place, byte[] value) {
        if (value == null) {
            return JsonNodeFactory.instance.nullNode();
        }
        return value.length < SMALLEST ? binary(value) : opened(place, value);
    }

    private JsonNode opened(String place, byte[] value) {
        byte[] plain;
        try {
            plain = cipher.decrypt(place, value);
        } catch (UndecryptableException notSealed) {
            return binary(value);
        }
        try {
            return JsonNodeFactory.instance.textNode(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(plain))
                    .toString());
        } catch (CharacterCodingException noText) {
            return binary(plain);
        }
    }

    private static JsonNode binary(byte[] value) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("base64", Base64.getEncoder().encodeToString(value));
    }
}
