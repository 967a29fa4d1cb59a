package com.codecanvas.medspa.core.modules.rest;

import com.codecanvas.medspa.core.modules.rest.ModulePlan.PlannedSlot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says a plan in sentences for the clinic's admin. */
record PlanWords(ClinicDependencies dependencies, String name) {

    ModulePlan told(ModulePlan plan) {
        return new ModulePlan(
                plan.module(),
                plan.enabled(),
                plan.alsoNeeded(),
                plan.dependants(),
                plan.permissions(),
                plan.patientData(),
                plan.hosts(),
                plan.consentNeeded(),
                plan.waitingJobs(),
                plan.waitingEvents(),
                plan.slots(),
                plan.enabled() ? enabling(plan) : disabling(plan));
    }

    private List<String> enabling(ModulePlan plan) {
        List<String> words = new ArrayList<>();
        if (!plan.alsoNeeded().isEmpty()) {
            words.add(name + " needs " + dependencies.names(plan.alsoNeeded()) + ", which must be enabled first.");
        }
        if (!plan.patientData().isEmpty()) {
            words.add("It sees: " + String.join(", ", plan.patientData()) + ".");
        }
        if (!plan.hosts().isEmpty()) {
            words.add("It talks to " + String.join(", ", plan.hosts()) + ".");
        }
        if (plan.waitingJobs() + plan.waitingEvents() > 0) {
            words.add("Work that waited for it goes on: " + waiting(plan) + ".");
        }
        if (!plan.slots().isEmpty()) {
            words.add("It can be chosen for: " + slots(plan) + ".");
        }
        return words;
    }

    private List<String> disabling(ModulePlan plan) {
        List<String> words = new ArrayList<>();
        if (!plan.dependants().isEmpty()) {
            words.add(dependencies.names(plan.dependants()) + " cannot work without " + name
                    + " and must be disabled first.");
        }
        words.add(
                "Its pages disappear for everyone in this clinic. Its data stays and is there again when it is enabled.");
        if (plan.waitingJobs() + plan.waitingEvents() > 0) {
            words.add("Work for it waits until it is enabled again: " + waiting(plan) + ".");
        }
        if (!plan.slots().isEmpty()) {
            words.add("It provides " + slots(plan) + " now; another provider will have to be chosen.");
        }
        return words;
    }

    private static String waiting(ModulePlan plan) {
        return counted(plan.waitingJobs(), "job") + " and " + counted(plan.waitingEvents(), "event");
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String slots(ModulePlan plan) {
        return plan.slots().stream().map(PlannedSlot::name).collect(Collectors.joining(", "));
    }
}
