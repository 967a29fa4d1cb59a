package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.treatments.domain.DeviceClass;
import com.codecanvas.medspa.treatments.domain.Laser;
import com.codecanvas.medspa.treatments.domain.RuleBook;
import java.util.UUID;
import java.util.stream.Collectors;

/** A device as somebody filled it in; {@code active} may be left out. */
public record LaserInput(String name, String maker, String model, String serial, String deviceClass, Boolean active) {

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 with all that is wrong */
    Laser checked(UUID id, long version, RuleBook rules) {
        Form form = new Form();
        Laser.Plate plate = new Laser.Plate(
                form.line("name", name),
                form.line("maker", maker),
                form.line("model", model),
                form.line("serial", serial));
        String choices = rules.deviceClasses().stream().map(DeviceClass::code).collect(Collectors.joining(", "));
        form.that(rules.deviceClass(deviceClass).isPresent(), "deviceClass", "choice", "Choose one of " + choices + ".")
                .done();
        return new Laser(id, plate, deviceClass, active == null || active, version);
    }
}
