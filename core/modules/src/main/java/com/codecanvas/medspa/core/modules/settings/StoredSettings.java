package com.codecanvas.medspa.core.modules.settings;

import com.codecanvas.medspa.api.encryption.FieldCipher;
import com.codecanvas.medspa.api.web.FieldError;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.core.modules.ModuleDescriptor;
import com.codecanvas.medspa.core.modules.clinic.ClinicChoices;
import com.codecanvas.medspa.core.modules.clinic.ClinicModules;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The settings of the current clinic's modules; kept encrypted, since some are secrets. */
@Component(service = StoredSettings.class)
public final class StoredSettings {

    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final String PLACE = "kernel_modules.clinic_module.settings";

    private final ClinicModules clinicModules;
    private final ClinicScopes scopes;
    private final FieldCipher cipher;

    @Activate
    public StoredSettings(
            @Reference ClinicModules clinicModules, @Reference ClinicScopes scopes, @Reference FieldCipher cipher) {
        this.clinicModules = clinicModules;
        this.scopes = scopes;
        this.cipher = cipher;
    }

    /** Chosen settings and defaults, secrets included. */
    public ObjectNode all(ModuleDescriptor module) {
        ObjectNode chosen = chosen(module.id());
        return module.settings() == null ? chosen : new SettingsSchema(module.settings()).withDefaults(chosen);
    }

    /** As a person may see them. */
    public ObjectNode masked(ModuleDescriptor module) {
        return new SettingsSchema(module.settings()).masked(all(module));
    }

    /** @param enabled whether the clinic uses the module, for those who listen */
    public void replace(ModuleDescriptor module, ObjectNode sent, boolean enabled) {
        ObjectNode full = checked(module, sent);
        clinicModules.keepSettings(module.id(), cipher.encrypt(PLACE, bytes(full)), enabled);
    }

    /** The settings as they would be were these stored: stored secrets filled in, defaults added. */
    public ObjectNode candidate(ModuleDescriptor module, ObjectNode sent) {
        if (module.settings() == null) {
            return JSON.createObjectNode();
        }
        return new SettingsSchema(module.settings()).withDefaults(checked(module, sent));
    }

    /** The texts among the settings that nobody may see. */
    public List<String> secrets(ModuleDescriptor module, ObjectNode settings) {
        if (module.settings() == null) {
            return List.of();
        }
        SettingsSchema schema = new SettingsSchema(module.settings());
        return settings.properties().stream()
                .filter(setting -> schema.secret(setting.getKey()))
                .map(setting -> setting.getValue().asText())
                .toList();
    }

    public static <T extends Record> T as(ObjectNode settings, Class<T> shape) {
        try {
            return JSON.treeToValue(settings, shape);
        } catch (JsonProcessingException e) {
            // Its message may quote a secret.
            throw new IllegalStateException("The settings do not fit " + shape.getName());
        }
    }

    private ObjectNode checked(ModuleDescriptor module, ObjectNode sent) {
        SettingsSchema schema = new SettingsSchema(module.settings());
        ObjectNode full = schema.unmasked(sent, chosen(module.id()));
        List<FieldError> errors = schema.errors(full);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return full;
    }

    private ObjectNode chosen(String moduleId) {
        byte[] stored = clinicModules
                .choices(clinicId())
                .of(moduleId)
                .map(ClinicChoices.Choice::settings)
                .orElse(null);
        if (stored == null) {
            return JSON.createObjectNode();
        }
        try {
            return (ObjectNode) JSON.readTree(cipher.decrypt(PLACE, stored));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID clinicId() {
        return scopes.current()
                .orElseThrow(() -> new IllegalStateException("Outside a clinic"))
                .clinic()
                .id();
    }

    private static byte[] bytes(ObjectNode settings) {
        try {
            return JSON.writeValueAsBytes(settings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
