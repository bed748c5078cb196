/** What a party asks of the court while its case runs: one mechanism for all kinds, whose law is data. */
package org.comity.filing.application;
