/** What a hearing asks of whoever has a seat in it for no party: the court's people, interpreters, and whom the court hears. */
package org.comity.hearing.nextstep;
