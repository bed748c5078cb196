/** Rates of exchange as they were published, by which what is claimed in another currency is put into yuan. Source: FEE 55 */
package org.comity.filing.rate;
