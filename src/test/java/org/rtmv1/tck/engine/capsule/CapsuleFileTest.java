package org.rtmv1.tck.engine.capsule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapsuleFileTest {
  @Test
  void every_kind_of_step_is_read_back_as_it_was_written(@TempDir Path folder) throws Exception {
    Capsule capsule = EveryStep.capsule(EveryStep.STEPS);
    Path file = folder.resolve("c.json");
    CapsuleFile.write(capsule, file);
    assertThat(CapsuleFile.read(file)).isEqualTo(capsule);
  }

  @Test
  void a_capsule_reads_like_the_calls_it_holds() {
    assertThat(CapsuleFile.text(EveryStep.capsule(EveryStep.STEPS.subList(0, 1))))
        .isEqualTo(
            """
            {
              "format" : "rtmv1-capsule",
              "version" : 1,
              "kit" : "0.1.0",
              "subject" : {
                "name" : "sample",
                "version" : "7"
              },
              "seed" : 42,
              "requirement" : "REG-6",
              "expected" : "NULL",
              "butWas" : "a handle",
              "steps" : [ {
                "call" : "RtmRegisterClient",
                "as" : "h1",
                "ProtocolFamily" : 1,
                "RoutingProtocol" : 8,
                "ChangeEvent" : 1,
                "Flags" : 2147483649,
                "seen" : "NO_ERROR"
              } ]
            }
            """);
  }

  @Test
  void what_is_no_capsule_is_refused_with_the_place_and_the_reason() {
    String good = CapsuleFile.text(EveryStep.capsule(EveryStep.STEPS));
    refused("{", "it is no JSON");
    refused("[]", "capsule is no JSON object");
    refused("{}", "the file does not say \"format\": \"rtmv1-capsule\", as a capsule does");
    refused(
        good.replace("\"version\" : 1,", "\"version\" : 2,"),
        "capsule.version is 2; this kit reads version 1");
    refused(
        good.replace("\"REG-6\"", "\"x\""),
        "capsule.requirement is wrong: 'x' is no requirement id");
    refused(
        good.replace("\"RtmGetRouteAge\"", "\"RtmX\""),
        "steps[9].call is 'RtmX', which is none of the 14 functions");
    refused(
        good.replace("\"0xdead\"", "\"x\""),
        "steps[3].ClientHandle is 'x'; a handle is NULL, h1, h2 … or 0x…");
    refused(
        good.replace("\"PT1.5S\"", "\"1 s\""),
        "steps[16].advance is '1 s'; it must look like PT5S");
    refused(
        good.replace("\"PT1.5S\"", "\"PT-1S\""),
        "steps[16].advance is 'PT-1S'; it must be from PT0S to PT1193046H28M16S");
    refused(
        good.replace("\"observeEvent\" : 1", "\"observeEvent\" : 0"),
        "steps[17].observeEvent is 0; it must be from 1 to 10000");
    refused(
        good.replace("\"ChangeEvent\" : 1", "\"ChangeEvent\" : 4000000000"),
        "steps[0].ChangeEvent is 4000000000; it must be from 0 to 10000");
    refused(
        good.replace("\"as\" : \"h1\"", "\"as\" : \"h99999999\""),
        "steps[0].as is 'h99999999'; it must look like h1");
    refused(
        good.replace("\"family\" : \"IPX\"", "\"family\" : \"DEC\""),
        "Route.family is 'DEC'; it must be IP or IPX");
    refused(
        good.replace("2147483649", "4294967296"),
        "steps[0].Flags holds 4294967296; a DWORD is a whole number");
    refused(
        good.replace("0x1A2B3C4D", "1A2B"),
        "Route.RR_Network.N_NetNumber is '1A2B'; it must look like 0x0A01000A");
    refused(
        good.replace("02:00:00:00:00:0A", "02"),
        "RR_NextHopAddress is '02'; it must look like 02:00:00:00:00:01");
    refused(
        good.replace("\"armShortage\"", "\"arm\""),
        "steps[18] says neither call, advance, observeEvent nor armShortage");
    refused(
        good.replaceAll("(?s)\"steps\" : \\[.*]", "\"steps\" : []"), "capsule.steps holds no step");
  }

  private static void refused(String text, String message) {
    assertThatThrownBy(() -> CapsuleFile.parse(text))
        .isInstanceOf(MalformedCapsuleException.class)
        .hasMessageContaining(message);
  }
}
