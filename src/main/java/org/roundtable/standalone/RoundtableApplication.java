package org.roundtable.standalone;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The host that anybody can try: its own sign-in, its own database file, and demonstration cases. */
@SpringBootApplication
class RoundtableApplication {}
