/** What a webhook is: its address, its secret, its signature, when it is tried again. */
package com.codecanvas.medspa.webhooks.domain;
