package com.codecanvas.medspa.payments.domain;

/** How money changes hands. */
public enum Method {
    CASH(Account.CASH),
    CHEQUE(Account.CHEQUES),
    CARD(Account.CARD_CLEARING);

    private final Account account;

    Method(Account account) {
        this.account = account;
    }

    public Account account() {
        return account;
    }
}
