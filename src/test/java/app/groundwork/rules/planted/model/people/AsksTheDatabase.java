package app.groundwork.rules.planted.model.people;

import java.sql.Connection;

record AsksTheDatabase(Connection connection) {}
