package app.groundwork.exchange.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.groundwork.model.people.Adoption;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.ContactAgain;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.ProductTrio;
import app.groundwork.model.people.Team;
import app.groundwork.model.people.TrioRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleReaderTest {
  private static SamplePeople read(String text) {
    AtomicInteger last = new AtomicInteger();
    return PeopleReader.read(text, () -> "id" + last.incrementAndGet());
  }

  @Test
  void readsTeamsDevelopersAndTheTrio() {
    SamplePeople people =
        read(
            """
            # a remark
            team: Checkout
            headcount: 14
            adopted since: 2024-09-02
            adoption: choice

            team: Field Service
            # in the middle
            eligible: no

            developer: Mira: the first
            team: Field Service
            role: backend developer
            champion: yes
            consent: pseudonymOnly
            contact again: no

            developer: Ravi

            trio: techLead
            holder: Jonas
            """);
    Developer mira = new Developer("id3", "Mira: the first", "id2", Consent.PSEUDONYM_ONLY);
    assertThat(people)
        .isEqualTo(
            new SamplePeople(
                List.of(
                    new Team(
                        "id1", "Checkout", 14, true, LocalDate.of(2024, 9, 2), Adoption.CHOICE),
                    new Team("id2", "Field Service", null, false, null, null)),
                List.of(
                    mira.withRole("backend developer")
                        .withChampion(true)
                        .withContactAgain(ContactAgain.NO),
                    new Developer("id4", "Ravi", null, Consent.NOT_ASKED)),
                new ProductTrio(Map.of(TrioRole.TECH_LEAD, "Jonas"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "team: A\nsize: 3",
        "team: A\nheadcount: many",
        "team: A\neligible: maybe",
        "team: A\nheadcount: 1\nheadcount: 2",
        "developer: A\nteam: nowhere",
        "developer: A\nconsent: perhaps",
        "trio: cook\nholder: A",
        "trio: techLead",
        "person: A",
        "just words"
      })
  void namesWhatCannotBeRead(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Cannot be read: ");
  }
}
