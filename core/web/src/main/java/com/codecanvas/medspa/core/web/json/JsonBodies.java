package com.codecanvas.medspa.core.web.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads and writes the records of resources as JSON. One for each resource, so that no class of a module is held after it has gone. */
public final class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    private final Map<Type, ObjectReader> readers = new ConcurrentHashMap<>();

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return ours(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return ours(type);
    }

    /** An absent body is an object without fields, so that a missing field is told as such. */
    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream in)
            throws IOException {
        ObjectReader reader = readers.computeIfAbsent(
                genericType, t -> StrictJson.MAPPER.readerFor(StrictJson.MAPPER.constructType(t)));
        try {
            byte[] body = in.readAllBytes();
            Object read = body.length == 0 ? null : reader.readValue(body);
            return read == null && type.isRecord() ? reader.readValue("{}") : read;
        } catch (JsonProcessingException e) {
            throw UnreadableJson.problem(e);
        }
    }

    @Override
    public void writeTo(
            Object body,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(StrictJson.MAPPER.writeValueAsBytes(body));
    }

    private static boolean ours(Class<?> type) {
        return !(type == String.class
                || type == byte[].class
                || type == File.class
                || InputStream.class.isAssignableFrom(type)
                || Reader.class.isAssignableFrom(type)
                || StreamingOutput.class.isAssignableFrom(type)
                || MultivaluedMap.class.isAssignableFrom(type));
    }
}
