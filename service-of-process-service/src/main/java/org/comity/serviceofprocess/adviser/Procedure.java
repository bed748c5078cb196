package org.comity.serviceofprocess.adviser;

/** How the case is tried: in summary procedure nobody is served by publication. Source: CPL 160; J 140. */
public enum Procedure {
    ORDINARY,
    SUMMARY
}
