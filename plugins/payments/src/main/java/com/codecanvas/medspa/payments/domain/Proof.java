package com.codecanvas.medspa.payments.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Whether the books are right: every entry balances, all accounts together come to nothing, and the accounts that other records know too agree with them.
 *
 * @param unbalanced ids of entries that do not balance
 */
public record Proof(List<Ledger.Balance> balances, List<Check> checks, List<UUID> unbalanced) {

    /** An account beside what invoices, deposits, packages or payments say. */
    public record Check(Account account, String currency, long ledgerMinor, long recordsMinor) {

        public boolean agrees() {
            return ledgerMinor == recordsMinor;
        }
    }

    private static final List<Account> CHECKED = List.of(
            Account.RECEIVABLE,
            Account.DEPOSITS_HELD,
            Account.DEFERRED_REVENUE,
            Account.CASH,
            Account.CHEQUES,
            Account.CARD_CLEARING);

    public Proof {
        balances = List.copyOf(balances);
        checks = List.copyOf(checks);
        unbalanced = List.copyOf(unbalanced);
    }

    public static Proof of(Ledger ledger) {
        List<Ledger.Balance> balances = ledger.balances();
        List<Ledger.Expected> expected = ledger.expected();
        Set<String> currencies = new TreeSet<>();
        balances.forEach(balance -> currencies.add(balance.currency()));
        expected.forEach(each -> currencies.add(each.currency()));
        List<Check> checks = new ArrayList<>();
        for (String currency : currencies) {
            for (Account account : CHECKED) {
                checks.add(check(account, currency, balances, expected));
            }
        }
        return new Proof(balances, checks, ledger.unbalanced());
    }

    private static Check check(
            Account account, String currency, List<Ledger.Balance> balances, List<Ledger.Expected> expected) {
        long ledger = balances.stream()
                .filter(each -> each.account() == account && each.currency().equals(currency))
                .mapToLong(Ledger.Balance::amountMinor)
                .sum();
        long records = expected.stream()
                .filter(each -> each.account() == account && each.currency().equals(currency))
                .mapToLong(Ledger.Expected::amountMinor)
                .sum();
        return new Check(account, currency, ledger, records);
    }

    /** What all accounts come to in one currency: nothing. */
    public long sumMinor(String currency) {
        return balances.stream()
                .filter(each -> each.currency().equals(currency))
                .mapToLong(Ledger.Balance::amountMinor)
                .sum();
    }

    public boolean holds() {
        return unbalanced.isEmpty()
                && checks.stream().allMatch(Check::agrees)
                && balances.stream().allMatch(each -> sumMinor(each.currency()) == 0);
    }
}
