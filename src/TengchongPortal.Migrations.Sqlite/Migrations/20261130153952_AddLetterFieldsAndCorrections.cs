using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TengchongPortal.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddLetterFieldsAndCorrections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "EditionId",
                table: "SiteErrorLine",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Field",
                table: "Letters",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "EventNumber",
                table: "LetterFiles",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Letters_FirstAnsweredAt",
                table: "Letters",
                column: "FirstAnsweredAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Letters_FirstAnsweredAt",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "EditionId",
                table: "SiteErrorLine");

            migrationBuilder.DropColumn(
                name: "Field",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "EventNumber",
                table: "LetterFiles");
        }
    }
}
