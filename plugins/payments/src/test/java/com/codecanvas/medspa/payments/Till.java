package com.codecanvas.medspa.payments;

import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.messaging.api.ServiceMessage;
import com.codecanvas.medspa.messaging.api.ServiceMessages;
import com.codecanvas.medspa.patients.api.PatientContact;
import com.codecanvas.medspa.patients.api.PatientContacts;
import com.codecanvas.medspa.patients.api.PatientDirectory;
import com.codecanvas.medspa.patients.api.PatientName;
import com.codecanvas.medspa.payments.api.PaymentProvider;
import com.codecanvas.medspa.payments.api.PaymentReports;
import com.codecanvas.medspa.payments.domain.PaymentSettings;
import com.codecanvas.medspa.payments.jobs.ResolveJob;
import com.codecanvas.medspa.payments.rest.AttemptView;
import com.codecanvas.medspa.payments.rest.CheckoutResource;
import com.codecanvas.medspa.payments.rest.DepositsResource;
import com.codecanvas.medspa.payments.rest.InvoiceInput;
import com.codecanvas.medspa.payments.rest.InvoicePaymentsResource;
import com.codecanvas.medspa.payments.rest.InvoiceView;
import com.codecanvas.medspa.payments.rest.InvoiceViews;
import com.codecanvas.medspa.payments.rest.InvoicesResource;
import com.codecanvas.medspa.payments.rest.LedgerResource;
import com.codecanvas.medspa.payments.rest.LineInput;
import com.codecanvas.medspa.payments.rest.PackagesResource;
import com.codecanvas.medspa.payments.rest.PatientPaymentsResource;
import com.codecanvas.medspa.payments.rest.PaymentInput;
import com.codecanvas.medspa.payments.rest.PaymentLinksResource;
import com.codecanvas.medspa.payments.rest.PaymentsResource;
import com.codecanvas.medspa.payments.rest.PriceListResource;
import com.codecanvas.medspa.payments.rest.ReceiptsResource;
import com.codecanvas.medspa.payments.rest.RefundInput;
import com.codecanvas.medspa.payments.rest.TakingsResource;
import com.codecanvas.medspa.payments.store.PostgresAttempts;
import com.codecanvas.medspa.payments.store.PostgresCatalogue;
import com.codecanvas.medspa.payments.store.PostgresDeposits;
import com.codecanvas.medspa.payments.store.PostgresInvoices;
import com.codecanvas.medspa.payments.store.PostgresLedger;
import com.codecanvas.medspa.payments.store.PostgresLinks;
import com.codecanvas.medspa.payments.store.PostgresPackages;
import com.codecanvas.medspa.payments.till.ChargeSettlement;
import com.codecanvas.medspa.payments.till.Clerk;
import com.codecanvas.medspa.payments.till.CreditDesk;
import com.codecanvas.medspa.payments.till.DepositDesk;
import com.codecanvas.medspa.payments.till.InvoiceDesk;
import com.codecanvas.medspa.payments.till.InvoiceFile;
import com.codecanvas.medspa.payments.till.LinkDesk;
import com.codecanvas.medspa.payments.till.LinkPost;
import com.codecanvas.medspa.payments.till.MessagingDoor;
import com.codecanvas.medspa.payments.till.NewAttempts;
import com.codecanvas.medspa.payments.till.PackageDesk;
import com.codecanvas.medspa.payments.till.PayDesk;
import com.codecanvas.medspa.payments.till.Payable;
import com.codecanvas.medspa.payments.till.ProviderCalls;
import com.codecanvas.medspa.payments.till.ReceiptDesk;
import com.codecanvas.medspa.payments.till.References;
import com.codecanvas.medspa.payments.till.RefundDesk;
import com.codecanvas.medspa.payments.till.RefundSettlement;
import com.codecanvas.medspa.payments.till.ReportDesk;
import com.codecanvas.medspa.payments.till.Resolution;
import com.codecanvas.medspa.payments.till.Settlement;
import com.codecanvas.medspa.payments.till.VoidDesk;
import com.codecanvas.medspa.scheduling.api.AppointmentBook;
import com.codecanvas.medspa.scheduling.api.BookedAppointment;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;

/** The module's components put together as the container does it, with a bank; only clinic A has patients. */
final class Till {

    static final String BANK = "payments-test";
    static final IfMatch ANY = new IfMatch("*");

    final UUID patient = UUID.randomUUID();
    /** The other patient of clinic A. */
    final UUID other = UUID.randomUUID();

    final UUID appointment = UUID.randomUUID();
    final UUID service = UUID.randomUUID();
    final Bank bank = new Bank();
    final InvoicesResource invoices;
    final InvoicePaymentsResource payments;
    final PaymentsResource done;
    final PatientPaymentsResource ofPatient;
    final DepositsResource deposits;
    final PackagesResource packages;
    final LedgerResource ledger;
    final TakingsResource takings;
    final PriceListResource prices;
    final CheckoutResource checkout;
    final PaymentReports reports;
    final ResolveJob resolve;
    final ReceiptsResource receipts;
    final PaymentLinksResource links;
    /** What patients were written; one for each subject and window, as messaging does it. */
    final Map<ServiceMessage.About, ServiceMessage> emails = new LinkedHashMap<>();

    /** The same, by text message or e-mail. */
    final Map<ServiceMessage.About, ServiceMessage> written = new LinkedHashMap<>();

    String email = "ana@example.com";
    boolean messaging = true;
    private final ModuleKit kit;

    Till(ModuleKit kit) {
        this.kit = kit;
        kit.settings().set(new PaymentSettings("", 89, List.of(15, 18, 20)));
        kit.slots().fill(PaymentProvider.class, BANK, bank);
        var transactions = kit.transactions();
        var invoiceRows = new PostgresInvoices(transactions);
        var attempts = new PostgresAttempts(transactions);
        var depositRows = new PostgresDeposits(transactions);
        var packageRows = new PostgresPackages(transactions);
        var books = new PostgresLedger(transactions);
        var clerk = new Clerk(kit.currentUser(), kit.currentClinic(), kit.settings(), kit.clock());
        var file = new InvoiceFile(invoiceRows, packageRows, kit.events(), kit.live(), clerk);
        var charged = new ChargeSettlement(attempts, file, depositRows, books, clerk, kit.live());
        var refunded = new RefundSettlement(charged, file, depositRows, packageRows, books);
        var settlement = new Settlement(transactions, attempts, charged, refunded, kit.jobs(), clerk);
        var calls = new ProviderCalls(kit.slots());
        var made = new NewAttempts(attempts, kit.slots(), kit.jobs(), clerk);
        var linkRows = new PostgresLinks(transactions);
        var resolution = new Resolution(transactions, attempts, calls, settlement, linkRows, kit.jobs(), clerk);
        var payable = new Payable(attempts);
        var linkDesk = new LinkDesk(transactions, file, payable, made, attempts, linkRows, calls, settlement, clerk);
        var door = new MessagingDoor(module -> messaging, new Messages());
        var credits = new CreditDesk(transactions, file, depositRows, attempts, books, clerk);
        var refunds = new RefundDesk(transactions, attempts, depositRows, made, calls, settlement);
        PatientDirectory directory = this::names;
        var views = new InvoiceViews(transactions, invoiceRows, attempts, directory, kit.audit());
        var references = new References(new Appointments(), this::serviceNames);
        invoices = new InvoicesResource(
                new InvoiceDesk(transactions, invoiceRows, file, references, books, clerk, kit.live()),
                new VoidDesk(transactions, file, attempts, depositRows, books, clerk),
                credits,
                views);
        payments = new InvoicePaymentsResource(
                new PayDesk(transactions, file, payable, made, calls, settlement), views, kit.audit());
        done = new PaymentsResource(refunds, resolution, linkDesk, attempts, kit.audit());
        ofPatient = new PatientPaymentsResource(attempts, views);
        var deposit = new DepositDesk(transactions, depositRows, made, calls, settlement, clerk);
        deposits = new DepositsResource(depositRows, deposit, refunds, credits, views, kit.audit());
        packages = new PackagesResource(
                packageRows,
                new PackageDesk(transactions, packageRows, references, books, clerk, kit.live()),
                views,
                kit.audit());
        ledger = new LedgerResource(books, kit.audit());
        takings = new TakingsResource(attempts, clerk, kit.audit());
        prices = new PriceListResource(new PostgresCatalogue(transactions), references, clerk, kit.audit(), kit.live());
        checkout = new CheckoutResource(kit.slots(), clerk);
        reports = new ReportDesk(transactions, attempts, settlement);
        resolve = new ResolveJob(resolution);
        receipts = new ReceiptsResource(
                transactions, new ReceiptDesk(invoiceRows, new Contacts(), door, kit.currentClinic()), views);
        links = new PaymentLinksResource(
                linkDesk,
                new LinkPost(transactions, new Contacts(), door, kit.currentClinic()),
                linkRows,
                attempts,
                views,
                kit.audit());
    }

    private final class Contacts implements PatientContacts {
        @Override
        public Map<UUID, PatientContact> contacts(Collection<UUID> ids) {
            return names(ids).keySet().stream()
                    .collect(Collectors.toMap(id -> id, id -> new PatientContact(id, "Ana", null, email, false)));
        }

        @Override
        public Set<UUID> withPhone(String e164) {
            return Set.of();
        }
    }

    private final class Messages implements ServiceMessages {
        @Override
        public Optional<UUID> plan(ServiceMessage message) {
            return written.putIfAbsent(message.about(), message) == null
                    ? Optional.of(UUID.randomUUID())
                    : Optional.empty();
        }

        @Override
        public Optional<UUID> planEmail(ServiceMessage message) {
            return emails.putIfAbsent(message.about(), message) == null
                    ? Optional.of(UUID.randomUUID())
                    : Optional.empty();
        }
    }

    private boolean inClinicA() {
        return kit.currentClinic().get().id().equals(kit.clinicA().id());
    }

    private Map<UUID, String> serviceNames(Collection<UUID> ids) {
        return inClinicA() && ids.contains(service) ? Map.of(service, "Laser session") : Map.of();
    }

    /** The patient has one appointment. */
    private final class Appointments implements AppointmentBook {

        @Override
        public Map<UUID, BookedAppointment> find(Collection<UUID> ids) {
            return inClinicA() && ids.contains(appointment)
                    ? Map.of(
                            appointment,
                            new BookedAppointment(appointment, patient, service, "Laser session", null, null, null))
                    : Map.of();
        }

        @Override
        public List<BookedAppointment> startingBetween(Instant from, Instant to) {
            throw new UnsupportedOperationException("The till looks appointments up by their id alone");
        }

        @Override
        public List<BookedAppointment> ofPatient(UUID patientId) {
            throw new UnsupportedOperationException("The till looks appointments up by their id alone");
        }
    }

    private Map<UUID, PatientName> names(Collection<UUID> ids) {
        boolean clinicA = inClinicA();
        return Set.copyOf(ids).stream()
                .filter(id -> clinicA && (id.equals(patient) || id.equals(other)))
                .collect(Collectors.toMap(id -> id, id -> new PatientName(id, "Ana Lopez", false)));
    }

    static LineInput service(long unitMinor, int taxPermille) {
        return new LineInput("service", "Laser session", null, null, 1, unitMinor, taxPermille, null, null);
    }

    static LineInput bundle(int sessions, long unitMinor) {
        return new LineInput("package", "Sleeve package", null, null, 1, unitMinor, 0, null, sessions);
    }

    static LineInput discount(int sharePermille) {
        return new LineInput("discount", "Friends", null, null, 1, null, null, sharePermille, null);
    }

    static LineInput tip(long minor) {
        return new LineInput("tip", "Tip", null, null, 1, minor, null, null, null);
    }

    /** As a request that is one transaction. */
    <T> T request(Callable<T> call) {
        return kit.inClinicA(() -> kit.inRequest(call));
    }

    /** As a request whose calls commit by themselves. */
    <T> T piecemeal(Callable<T> call) {
        return kit.inClinicA(call);
    }

    InvoiceView draft(LineInput... lines) {
        return request(() -> invoices.create(new InvoiceInput(patient, null, List.of(lines))));
    }

    InvoiceView open(LineInput... lines) {
        UUID id = draft(lines).id();
        return request(() -> invoices.open(id, ANY));
    }

    InvoiceView read(UUID id) {
        return request(() -> invoices.read(id));
    }

    AttemptView card(UUID invoiceId, long amountMinor, String key) {
        return piecemeal(() -> payments.pay(invoiceId, key, byCard(amountMinor)));
    }

    static PaymentInput byCard(long amountMinor) {
        return new PaymentInput("card", amountMinor, "USD", BANK, "token");
    }

    AttemptView cash(UUID invoiceId, long amountMinor) {
        return piecemeal(() -> payments.pay(invoiceId, null, new PaymentInput("cash", amountMinor, "USD", null, null)));
    }

    AttemptView refund(UUID paymentId, long amountMinor, String key) {
        return piecemeal(() -> done.refund(paymentId, key, new RefundInput(amountMinor, "USD", "Not satisfied")));
    }

    UUID deposit(long amountMinor) {
        return piecemeal(() -> deposits.take(
                        null, new DepositsResource.DepositInput(patient, "cash", amountMinor, "USD", null, null)))
                .depositId();
    }

    InvoiceView credit(UUID invoiceId, UUID depositId, long amountMinor) {
        return request(() -> invoices.credit(invoiceId, new InvoicesResource.CreditInput(depositId, amountMinor)));
    }

    InvoiceView cancel(UUID invoiceId) {
        return request(() -> invoices.cancel(invoiceId, new InvoicesResource.VoidInput("Written twice")));
    }

    PackagesResource.PackageView redeem(UUID packageId, UUID appointmentId) {
        return request(() -> packages.redeem(packageId, new PackagesResource.RedeemInput(appointmentId)));
    }

    List<PackagesResource.PackageView> packages() {
        return request(() -> packages.list(patient)).items();
    }

    /** The background asks the provider about all that is due. */
    void background() {
        kit.inClinicA(() -> kit.jobs().run(resolve));
    }

    LedgerResource.ProofView proof() {
        return request(ledger::proof);
    }

    long account(String account) {
        return proof().balances().stream()
                .filter(each -> each.account().equals(account))
                .mapToLong(LedgerResource.Amount::amountMinor)
                .sum();
    }

    static Problem refusal(Callable<?> call) {
        return Assertions.catchThrowableOfType(ProblemException.class, call::call)
                .problem();
    }
}
