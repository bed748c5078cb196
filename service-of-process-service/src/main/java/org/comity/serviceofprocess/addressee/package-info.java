/** What an addressee asks of the court on the page of the papers, and what a person of the court answers. */
package org.comity.serviceofprocess.addressee;
