/** What the front desk does with money: each operation one transaction, and nobody outside is asked within one. */
package com.codecanvas.medspa.payments.till;
