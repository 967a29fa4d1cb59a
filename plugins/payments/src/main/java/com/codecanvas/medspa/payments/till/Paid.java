package com.codecanvas.medspa.payments.till;

import java.util.UUID;

/** The event {@code payments.paid}: an invoice is settled. @param amountMinor the whole of it, with what deposits paid */
record Paid(UUID patientId, UUID invoiceId, long amountMinor, String currency) {}
