package com.codecanvas.medspa.core.packages;

import com.codecanvas.medspa.core.packages.descriptor.DescriptorRules;
import com.codecanvas.medspa.core.packages.descriptor.WrittenDescriptor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Reads {@code MEDSPA-INF/module.json} and holds it to the rules; the same for a file and for a running bundle. */
public final class DescriptorFile {

    /** The id of the kernel's own endpoints, permissions and pages. */
    public static final String KERNEL = "kernel";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private DescriptorFile() {}

    /**
     * @param ui {@code MEDSPA-INF/ui.json} beside it, or null
     * @throws InvalidPackageException naming all that is missing or wrong
     */
    public static PackageDescriptor read(byte[] json, byte[] ui, BundleFacts bundle) {
        WrittenDescriptor written = parse(JSON.readerFor(WrittenDescriptor.class), BundleFacts.DESCRIPTOR, json);
        if (written == null) {
            throw new InvalidPackageException(BundleFacts.DESCRIPTOR + " is empty");
        }
        DescriptorRules.check(written, bundle);
        JsonNode shell = ui == null ? written.ui() : parse(JSON.readerFor(JsonNode.class), BundleFacts.UI, ui);
        return written.described(bundle, shell);
    }

    private static <T> T parse(ObjectReader reader, String name, byte[] json) {
        try {
            return reader.readValue(json);
        } catch (JsonProcessingException e) {
            throw new InvalidPackageException(name + " is not readable: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new InvalidPackageException(name + " cannot be read", e);
        }
    }
}
